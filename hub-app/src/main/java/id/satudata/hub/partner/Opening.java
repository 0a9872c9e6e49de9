package id.satudata.hub.partner;

/** Whether the files of a restricted dataset are open to a partner, and if not, what they lack. */
public sealed interface Opening {

    /** They are, by that agreement. */
    record Open(Agreement agreement) implements Opening {}

    /** No agreement with the partner holds today, or the partner is not registered. */
    record NoAgreement() implements Opening {}

    /** The agreement that holds means other datasets, or leaves files out. */
    record NotMeant(Agreement agreement) implements Opening {}
}
