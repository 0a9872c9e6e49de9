package id.satudata.hub.exchange.ckan;

/** One action of the API; free of side effects. */
interface Action {
    /** Its name in addresses, such as {@code package_show}. */
    String name();

    /** What it does and takes, for {@code help_show}. */
    String help();

    /** Its result, a record or a list of them. */
    Object run(Parameters parameters);
}
