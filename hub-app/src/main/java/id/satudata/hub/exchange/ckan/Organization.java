package id.satudata.hub.exchange.ckan;

/**
 * A publishing agency as CKAN knows organisations.
 *
 * @param publisher the agency's name in the catalogue
 * @param packages how many visible entries it publishes
 */
record Organization(String id, String name, String publisher, long packages) implements Gathering {
    @Override
    public String title() {
        return publisher;
    }

    @Override
    public boolean isOrganization() {
        return true;
    }
}
