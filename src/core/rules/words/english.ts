/**
 * Start lists in English (ours). Each is looked for from the beginning of a word on, so that stems do: "price" finds "prices"; a point
 * ends it.
 */
import type { WordLists } from "../wordLists";

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const ENGLISH_WORDS: WordLists = {
  need: words(`
    need, want, looking for, look for, require, request, asked for, asks for, asking for, ask for, insist, must have, wish list, pain point,
    use case, search for, purchase, buy, order, reorder, restock, rent, lease, hire, expand, expansion, extension, capacity, growth plan,
    new line, new plant, new site, new store, new branch, new office, open a, opening a, upgrade, replac, switch, migrat, moderni, automat,
    retrofit, specification, specs, tolerance, dimension, colour, color, material, model, feature, function, integrat, interface, api, report,
    dashboard, mobile app, sso, support for, compatib, throughput, performance, speed, accuracy, sample, trial, lead time, ship, stock,
    inventory, warehouse, storage, cold chain, shelf, install, commission, train, onboarding, maintenance, warranty, service level, sla, parts,
    consumable, reagent, certif, complian, audit, safety, security, iso, fda, gdpr, invoice, tax, vat, credit, instalment, financing, payment,
    net 30, net 60, net 90, licence, license, seat, subscription, users, volume, quantity, moq, tender, demo, curriculum, course, class, enrol,
    student place, beds, equipment, machine, vehicle, truck, container, pallet, freight, route, customs, display, listing, planogram, packag,
    customi, custom made, custom built, bespoke, tailor, bought, prefer, wishes to, hope to get, plans to, planning to, intends to,
    interested in the, interested in our new, headcount, shift, backup, spare, bigger, smaller, faster, longer, lighter, stronger, version,
    exclusiv, language, manual, grade, count goes, goes from, went from, questionnaire, agent, distributor, franchise
  `),
  objection: words(`
    expensive, price, pricing, cost, cheap, not enough, not satisf, not happy, not convinced, not comfortable, not able, not ready, unhappy,
    dissatisf, complain, concern, worr, afraid, fear, doubt, hesitant about, hesitates over, sceptic, skeptic, objec, reluctan, resist,
    push back, pushback, pushed back, disagree, dispute, dislik, hate, refus, reject, declin, issue, problem, defect, fault, broke, damage,
    leak, crash, bug, downtime, outage, error, fail, quality, late, delay, slow, overdue, missed, missing, wrong, shortage, backorder,
    complicated, complex, difficult, hard to use, usability, clunky, noisy, heavy, risk, penalt, liabilit, lock in, lockin, lock-in, privacy,
    data protection, no money, cash, bureaucr, blocked, blocker, blocking, stuck, bottleneck, lack, doesnt work, cant use, cannot, unable,
    incompatib, side effect, recall, return, refund, unreliable, unstable, margin, stall, frustrat, angry, annoyed, disappoint, unclear,
    not clear, confus, worse, shortfall, undelivered, mismatch, inconsisten, outdated, poor, weak, rough, scratch, rust, smell, taste, too,
    not allow, not fit, not work, not suit, no staff, no space, killing, down for, went down, spoil, lawsuit, strike, theft, stolen
  `),
  solution: words(`
    propos, solution, quote, quotation, offer, estimate, bid, walkthrough, walked through, showed, pilot, poc, proof of concept, prototype,
    mock up, mockup, case study, reference, white paper, roi, business case, calculation, drawing, blueprint, layout, design, configur, bundle,
    discount, rebate, promo, free of charge, waive, compensat, swap, trade in, alternative, workaround, fix, repair, resolv, solve, technician,
    engineer visit, survey, test, benchmark, deploy, implement, roll out, rollout, rolled out, go live, went live, sandbox, roadmap, timeline,
    schedule for, project plan, scope, statement of work, sow, workshop, webinar, data sheet, datasheet, spec sheet, comparison, explained how,
    clarif, expedite, escalat, consignment, clearance, forwarder, sampling, tasting, detailing, ward visit, lunch and learn, presentation,
    presented a, presented the new, presented our new, sent draft, measur
  `),
  competitor: words(`
    competitor, competition, competing, rival, vendor, supplier, provider, incumbent, brand, another company, other company, comparing,
    compared, versus, vs., shortlist, currently use, currently using, already use, already using, in house, inhouse, local maker, import,
    market share, undercut, poach, using a, works with, match the, uses, runs on, running on, relies on, works on
  `),
  decision: words(`
    decision maker, decisionmaker, decides, decided, decision on, decision by, final say, has the final, approv, authori, budget, capex, opex,
    board, steering, purchasing process, purchasing rules, legal, lawyer, nda, contract, term, clause, framework, rfp, rfq, rfi, prequalif,
    qualif, evaluat, criteria, scor, headquarters, hq., head office, parent company, group level, stakeholder, champion, sponsor,
    gatekeeper rules, left, resign, retire, new manager, new owner, new director, new contact, new head, takes over, taking over, reorgani,
    restructur, merg, acqui, takeover, layoff, laid off, freeze, frozen, on hold, put off, fiscal year, financial year, next year, year end,
    q1., q2., q3., q4., expir, deadline, due date, funding, funded, grant, subsid, loan, bank, insurer, reimburs, formulary, gpo, regulat, permit,
    licensing, it department must, end user, payback, user department, policy, planning permission, works council, ceo, cfo, reevaluat,
    ends in, runs until, runs out, trade fair, must go through, has to go through, change, changing, vote, only takes, only if, only when,
    outsourc, insourc, strateg, priority, priorities, procure
  `),
  amount: words(`
    fee, amount, deposit, downpayment, prepay, triple, dozen, percent, per cent, usd, eur, gbp, rmb, cny, dollar, pound, yuan, turnover,
    revenue, annual usage, monthly usage, per unit, per month, per year, hourly rate, day rate
  `),
  result: words(`
    sign, closed, deal, won the, won it, we won, placed, award, chose, selected, picked us, picked them, go ahead, goahead, green light, agree,
    accept, confirm, commit, promised to, renew, extend, prolong, upsell, cross sell, increas, reduc, decreas, doubl, cut, lost, lose, cancel,
    churn, walked away, dropped out, withdr, abandon, postpon, pushed to, moved to, suspend, pause, stopped, shut down, insolv,
    out of business, paid, pays, pay by, transfer, collected, settle, deliver, received the goods, passed, live now, activated, registered,
    referr, introduced us to, introduced me to, recommended us, recommended our, connected us with, because, due to, reason, already has,
    already have, no plans, turned down, opted, instead, completed, handed over, letter of intent, loi, mou, overstock, po., dropped us,
    dropped our, stop using, moved away, moved from, stays with, staying with, sticks with, sticking with, won by, went with, going with,
    goes with
  `),
  unit: words(`
    k., m., mn., mio, million, billion, bn., thousand, grand, usd, eur, gbp, rmb, cny, dollar, euro, pound, yuan, %, percent, per cent, pct, unit, pc., piece, seat, user, licen, box, case, carton, pallet, crate, bag, bottle, roll, sheet, tube, ton, tonne, kg., kilo, lb., gram, litre, liter, gallon, barrel, metre, meter, sqm, sq., square, feet, foot, acre, set, machine, device, sensor, robot, printer, laptop, terminal, container, truck, van, vehicle, car, lorr, shipment, load, site, store, outlet, branch, location, plant, factor, line, room, bed, ward, clinic, hospital, student, pupil, trainee, employee, staff, headcount, place, ticket, module, sku, item, sample, order, instal, lot, batch, trip per, kit, pack, door, window, pump, valve, engine, panel, screen, dozen, dose, test, subscription, account, server, tb., gb., mw., kw., teu, hectare, year contract, year deal, year warranty, year term, month contract, month trial, month term
  `),
  date: words(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, month end, end of month, end of the month, end of week, end of the week, quarter end, end of quarter, end of the quarter, end of year, mid month
  `),
  deed: words(`
    will send, sends, send us, send me, send him, send them, send her, decide, decision, repl, answer, feedback, booked, book, schedul, appointment, present, workshop, visit us, visit our, visit the plant, plant visit, factory tour, plant tour, tour, deadline, due, kick off, kickoff, start, begin, complete, finish, confirm, hand over, submit, come to, comes to, coming to, review, set for, fixed for, agreed for, meeting on, meeting with the, arrives, arrive, provide, deliver, prepare, launch, interview, respond, finalis, finaliz, get us, give us, bring, invite
  `),
  empty: words(`
    tomorrow, monday, tuesday, wednesday, thursday, friday, next week, this week, next month, month end, quarter end, need to follow,
    needs to follow, need to call, need to keep, need to stay, need time, need more time, needs time, needs more time, need some time,
    needs some time, needs a bit, need a bit, needs to think, need to think, want to think, wants to think, if needed, as needed, when needed,
    if need be, no need, need to touch, need to check, need to discuss, needs to discuss, need another meeting, need another call,
    need to catch, need to meet, need to talk, need to speak, need to reconnect, need to build, need to nurture, need to visit, need to wait,
    need to push, need to chase, need follow, needs follow, needs nurturing, needs attention, needs further, need further, needs another,
    no current need, no immediate need, discussed needs, talked about needs, understand needs, asked about needs, their needs, wants to stay,
    want to stay, wants to keep, want to keep, wants to talk, wants to meet, wants to wait, want to meet, want to talk, wants to catch,
    wants to be, want to work with, wants to work with, wants to consider, wants us to call, wants me to call, wants a call, asked for time,
    asked for more time, asked for a call, asked for another call, asked for some time, request a call, requested a call, agreed to meet,
    agreed to talk, agreed to stay, agreed to keep, agreed to catch, agreed to speak, agreed to touch, agreed to follow, agreed to call,
    agreed to reconnect, agreed to have another, agreed to continue, agreed to think, agreed to consider, agree to meet, agree to talk,
    agreed on next steps, confirm interest, confirmed interest, confirmed meeting, confirmed receipt, not decided, buying signal, buying mood,
    possible order, potential order, possible deal, potential deal, big deal, good deal of, great deal, in order to, in short order,
    paid a visit, paid them a visit, paid him a visit, paid her a visit, paid the customer a visit, lost touch, lost contact, good terms,
    great terms, in terms of, long term relation, long term partner, long term cooperat, sign of, signs of, signal, significan,
    closed with a smile, no issue, no problem, no complaint, no concern, no objection, without issue, without problem, all issues,
    issues today, lately, late afternoon, late morning, later, of late, test the water, passed by, passed through, passed on regards,
    left a voicemail, left voicemail, left a message, left message, left my card, left a card, left card, left a note, left word,
    left the meeting, left on good, left brochure, left a brochure, left our, left some, left with, left it, left happy, left a good,
    reports fine, to report, no report, budget season chat, moved to next, cost nothing, at no cost, fear of missing, missed each, missed them,
    missed him, missed her, missed call, missed the customer, missed our, missed the contact, missed my call, return call, return my call,
    return the call, returned my call, returned the call, returned call, returned our call, call returned, price of success, offered coffee,
    offered tea, offered help, offered our help, offered to help, offered to stay, fixed time, fix a time, fix a date, fixed a date,
    difficult to reach, difficult to get, performance of the team, general terms, order of business, service provider visit, cannot complain,
    committed to keep, committed to stay, promised to call, promised to get back, promised to think, promised to come back, promised to let,
    may need, might need, function room, class act, commission a, training room, model customer, sponsor the lunch, due course,
    because of holiday, reason to be, accepted the invitation, accepted our invitation, accepted invitation, accepted my invitation,
    commitment to stay, materials, report back, trained eye, of course, left early, left the building, left the office, left for, buyer,
    want to hear, prefer to wait, prefers to wait, prefers to talk, prefer to talk, preferred to wait, preferred to talk, plans to meet,
    planning to meet, plans to visit, plans to call, interested in the company, interested in the product, interested in the idea, poor timing,
    too busy, me too, him too, too early, too soon, too much time, too much to, too long to talk, not too, moved to monday, changed number,
    changed his number, change of date, changed the date, change the date, procurement manager, procurement lead, procurement team,
    procurement guy, head of procurement, version of events, language barrier, shift change chat, looking forward, look forward,
    to procurement, with procurement, met procurement, to legal, with legal, with the vendor manager, left vm
  `),
  touch: words(`
    voicemail, voice mail, answering machine, answerphone, left a message, left message, left word, left a note, no answer, no reply,
    no response, not answer, didnt answer, did not answer, doesnt answer, didnt pick, did not pick, not picking, no pick, nobody picked,
    noone picked, nobody answered, no one answered, noone answered, didnt reply, did not reply, hasnt replied, not replied, did not respond,
    didnt respond, rang out, rang twice, line busy, line was busy, engaged tone, busy tone, busy signal, wrong number, number not, number out,
    disconnected, unreachable, not reach, couldnt reach, could not reach, cant reach, cannot reach, unable to reach, failed to reach,
    tried to reach, tried to call, tried calling, call attempt, attempted, unable to get hold, not get hold, couldnt get hold,
    could not get hold, not available, unavailable, was out, is out, were out, out of office, out of the office, ooo, not in, wasnt in,
    was away, is away, away on, on leave, on holiday, on vacation, on a trip, in a meeting, not there, wasnt there, not at his desk,
    not at her desk, absent, nobody in, nobody there, nobody home, no one there, noone there, no show, didnt show, did not show, closed today,
    office closed, office was closed, was closed, gatekeeper, receptionist, reception said, reception took, reception only, reached reception,
    turned away, switchboard, not get through, didnt get through, did not get through, couldnt get through, could not get through, hung up,
    went to spam, bounced, call dropped, missed each other, brochure, catalog, catalogue, leaflet, flyer, company profile,
    company presentation, product information, product info, product sheet, information material, info material, information pack, info pack,
    material, materials, literature, newsletter, link, deck, mailer, mailed, emailed, sent an email, sent email, sent mail, sent a mail,
    sent info, sent information, sent some info, sent a text, texted, text message, sent a message, sent message, linkedin, connected on,
    business card, greeting, greetings, wishes, wished, happy new year, new year, christmas, xmas, season, birthday, congratulat, holiday,
    holidays, thanksgiving, easter, diwali, eid, thank you note, thank you card, thank you email, thankyou, gift, hamper, flowers, card,
    said hello, say hello, said hi, quick hello, put me through, put us through, put through, engaged, line dead, ringing, no pickup,
    sick leave, sick today, off sick, maternity, parental leave, paternity, swag, chocolates, vm., vmail, v mail
  `),
  talk: ["phone", "meeting in person", "online meeting", "call", "meeting", "visit", "video call"],
};
