package id.satudata.hub.conformance;

/** A program that reads sources of other people, and whose rules we know. */
public enum Client {
    CKAN_HARVEST("CKAN (ckanext-harvest)"),
    UDATA_CKAN("udata / data.gouv.fr (CKAN)"),
    MAGDA("Magda (magda-ckan-connector)"),
    PIVEAU("piveau / data.europa.eu (CKAN)"),
    CKAN_DCAT("CKAN (ckanext-dcat)"),
    UDATA_DCAT("udata / data.gouv.fr (DCAT)"),
    DCAT_AP("DCAT-AP 3 (data.europa.eu)"),
    POD("data.json 1.1 (POD, data.gov)"),
    OAI_PMH("OAI-PMH 2.0");

    private final String label;

    Client(String label) {
        this.label = label;
    }

    /** Its proper name, the same in all languages. */
    public String label() {
        return label;
    }
}
