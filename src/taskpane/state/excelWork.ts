/** The code that works on the workbook: loaded when a view first needs it, and shared with the commands. */
export const loadExcel = () => import(/* webpackChunkName: "excel" */ "../../excel");
