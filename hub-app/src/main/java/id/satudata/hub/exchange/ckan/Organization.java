package id.satudata.hub.exchange.ckan;

/**
 * A publishing agency as CKAN knows organisations.
 *
 * @param publisher the agency's name in the catalogue
 * @param packages how many visible entries it publishes
 */
record Organization(String id, String name, String publisher, long packages) {
    boolean isNamed(String nameOrId) {
        return name.equalsIgnoreCase(nameOrId) || id.equalsIgnoreCase(nameOrId);
    }
}
