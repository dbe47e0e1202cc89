/** What one press can put right after a person has agreed to it. */
export * from "./offer";
export { amountOffers } from "./amountOffers";
export { conversions, respellings } from "./corrections";
export { spellingOffers } from "./spellingOffers";
