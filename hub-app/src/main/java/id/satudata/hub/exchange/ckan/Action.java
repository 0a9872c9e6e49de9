package id.satudata.hub.exchange.ckan;

/** A call of the API that changes nothing. */
interface Action extends Described {
    /** Its result, a record or a list of them. */
    Object run(Parameters parameters);
}
