package id.satudata.hub.exchange.ckan;

import id.satudata.hub.metadata.Iri;

/**
 * A theme as CKAN knows groups.
 *
 * @param theme its IRI
 * @param packages how many visible entries have it
 */
record Group(String id, String name, String title, Iri theme, long packages) implements Gathering {
    @Override
    public boolean isOrganization() {
        return false;
    }
}
