package id.satudata.hub.exchange.ckan;

/** A call of the API and what {@code help_show} says of it. */
interface Described {
    /** Its name in addresses, such as {@code package_show}. */
    String name();

    /** What it does and takes. */
    String help();
}
