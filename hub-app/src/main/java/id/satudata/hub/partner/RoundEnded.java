package id.satudata.hub.partner;

/** A round of deliveries to a partner is over; whoever waits for them may look anew. One that is lost does no harm. */
public record RoundEnded(PartnerId partner) {}
