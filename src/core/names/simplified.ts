/** Traditional characters that names of companies and people often have, and the simplified ones that stand for them, line by line. */
const LINES: readonly (readonly [traditional: string, simplified: string])[] = [
  ["華東國際電業產廠貿長門開關陳張劉楊趙黃吳孫馬鄭許鄧馮蕭謝鄒葉盧羅賈龔龍萬錢嚴賀顧倫賴譚鐘鍾鄔蔣韓衛魯範圓銀鐵鋼銅鋁鋒鋭銳", "华东国际电业产厂贸长门开关陈张刘杨赵黄吴孙马郑许邓冯萧谢邹叶卢罗贾龚龙万钱严贺顾伦赖谭钟钟邬蒋韩卫鲁范圆银铁钢铜铝锋锐锐"],
  ["錦紅綠藍麗鳳飛雲風氣機車輪輛運輸傳聯網絡訊設計諮詢認證試驗檢測調應務勞動億個們價優儀備傑偉僑儲兒內軍農凱別劃創劑勝匯區醫", "锦红绿蓝丽凤飞云风气机车轮辆运输传联网络讯设计咨询认证试验检测调应务劳动亿个们价优仪备杰伟侨储儿内军农凯别划创剂胜汇区医"],
  ["協單賣買參雙發變號嘆員圖團園圍塊堅塗墊壓壽夢奧婦媽學寧實寶對導將專屆層歲島峽嶺師帥帶幣幫廣慶庫廢強彈歸錄徑從復恆悅愛態慮", "协单卖买参双发变号叹员图团园围块坚涂垫压寿梦奥妇妈学宁实宝对导将专届层岁岛峡岭师帅带币帮广庆库废强弹归录径从复恒悦爱态虑"],
  ["戰戲戶執擴掃揚換據擇損搖攝數敵齊斷無舊時曉晝顯曬術樸權條來極構樓標樣橋檔歡歐殘毀漢湯溝沒滬淨濟滙潔潤漲澤濱灣濕滿漁滅燈靈", "战戏户执扩扫扬换据择损摇摄数敌齐断无旧时晓昼显晒术朴权条来极构楼标样桥档欢欧残毁汉汤沟没沪净济汇洁润涨泽滨湾湿满渔灭灯灵"],
  ["災爐點煉熱爾牆獎獨獻現環瑪瑤瓊畫異療瘋監盤眾礦碼磚禮種積稱穩窮競筆築簡籃糧糾紀約級紡紙純紗納紹線組細織終結給絲統絕繼續維", "灾炉点炼热尔墙奖独献现环玛瑶琼画异疗疯监盘众矿码砖礼种积称稳穷竞笔筑简篮粮纠纪约级纺纸纯纱纳绍线组细织终结给丝统绝继续维"],
  ["綜綿緣編練縣總績繡纖罰義習聖聞聲職聽肅膚腦膠臉臟艦藝節蘇蘭莊蓋蓮薩藥蟲補製襯裝見規視覽觀訂討訓記講論訴評識語誠話該詳誤說", "综绵缘编练县总绩绣纤罚义习圣闻声职听肃肤脑胶脸脏舰艺节苏兰庄盖莲萨药虫补制衬装见规视览观订讨训记讲论诉评识语诚话该详误说"],
  ["請諾課談謀議護譯讀讓豐貝負財責貨販貫費貴貸資賓賢質購賽贏趕躍軌軟載較輔輕輝輯轉辦連進遠選遞達遷適還邊郵鄉醬釋針釣鈴鈞銘鋪", "请诺课谈谋议护译读让丰贝负财责货贩贯费贵贷资宾贤质购赛赢赶跃轨软载较辅轻辉辑转办连进远选递达迁适还边邮乡酱释针钓铃钧铭铺"],
  ["鋰錯鍋鍵鎖鎮鏡鏈鑄鑰鑽閃閉間閱闊陽陰陸隊階隨險隱雜離難霧靜響頁頂項順須預領頭頻題額顏願類飯飲飾養館饋駐駿騰驅體鬆魚鮮鳥鴻", "锂错锅键锁镇镜链铸钥钻闪闭间阅阔阳阴陆队阶随险隐杂离难雾静响页顶项顺须预领头频题额颜愿类饭饮饰养馆馈驻骏腾驱体松鱼鲜鸟鸿"],
  ["鵬鹽麥麵黨齡龜臺裡裏後於與麼豬樂書當會準髮週係瀋溫衝衆峯啟啓羣綫註祕産", "鹏盐麦面党龄龟台里里后于与么猪乐书当会准发周系沈温冲众峰启启群线注秘产"],
];

const simplified = new Map(LINES.flatMap(([from, to]) => [...from].map((character, index) => [character, to.charAt(index)] as const)));

/**
 * A text with common traditional characters as simplified ones; those that the list does not have stay. It is no dictionary: good enough
 * to find names that may be the same, for people to decide.
 *
 * Example: inSimplified("華東電子") → "华东电子".
 */
export function inSimplified(text: string): string {
  return [...text].map((character) => simplified.get(character) ?? character).join("");
}
