package id.satudata.hub.partner;

/** How it stands with one dataset at one partner. */
public enum DeliveryState {
    /** It is to be delivered, or taken away. */
    PENDING,
    /** The partner has what it shall have. */
    DONE,
    /** The partner does not want it: it is set aside until it changes or somebody has it delivered again. */
    REFUSED
}
