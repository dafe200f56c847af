import { MARKS, WHATSAPP_STATUS_MARKS } from '../../../../nodes/Msg91/trigger/marks';

const words = (list: string) => list.split(/,\s*/).sort();

/** As MSG91's help lists them, one page per product ("Webhook (New)"). */
const DOCUMENTED = {
  sms: `requestId, requestedAt, status, deliveryTime, telNum, credit, senderId, campaignName, scheduleDateTime,
    msgData, route, campaign_pid, clientId, UUID, INMSID, CRQID, failureReason, smsLength`,
  otp: `CRQID, requestedAt, requestId, telNum, countryName, status, senderId, deliveryTime, credit, smsLength,
    pauseReason, voiceRetryCount, otpRetry, verified, failureReason, userIp, flowID, DLT_TE_ID, campaignName,
    telecomCircle, circleDescription`,
  email: `requestId, uuid, crqid, requestedAt, sender, recipient, eventId, eventName, templateName,
    campaignRequestId, campaignName, domain, statusUpdatedAt, reason, subject, variables, sendTo`,
  rcs: `requestId, uuid, crqid, webengageMsgId, campaignRequestId, campaignName, requestedAt, customerNumber,
    projectName, eventName, templateName, companyId, contentType, templateMessageType, content, direction,
    countryName, telecomCircle, statusUpdatedAt, desc`,
  voice: `uuid, CRQID, requestedAt, status, duration, charged, startTime, endTime, destination, type, ivrInputs,
    callerId, agentId, destinationB, failureReason, direction, agentName, source`,
};

const WHATSAPP_STATUS = `crqid, companyId, requestedAt, customerNumber, content, requestId, reason, eventName, uuid,
  integratedNumber, messageType, direction, templateName, templateLanguage, campaignName, campaignRequestId, nodeId,
  price, origin, statusCode, statusUpdatedAt, ts, pluginsource, conversationExpTimestamp, webhookType`;
const WHATSAPP_INBOUND = `customerName, contentType, text, latitude, longitude, caption, filename, url, button,
  contacts, reaction, interactive, orders, paymentStatus, messages, replyMsgId, cleverTapErrorCode,
  cleverTapErrorReason`;

describe('the marks of a template', () => {
  it.each(Object.entries(DOCUMENTED))('of %s are those that MSG91 fills in', (product, documented) => {
    expect([...MARKS[product as keyof typeof DOCUMENTED]].sort()).toEqual(words(documented));
  });

  it('of WhatsApp are more for a message that comes in', () => {
    expect([...WHATSAPP_STATUS_MARKS].sort()).toEqual(words(WHATSAPP_STATUS));
    expect([...MARKS.whatsApp].sort()).toEqual(words(`${WHATSAPP_STATUS}, ${WHATSAPP_INBOUND}`));
  });
});
