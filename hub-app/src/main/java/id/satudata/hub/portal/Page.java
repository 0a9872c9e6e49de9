package id.satudata.hub.portal;

/** What a template makes a page of. */
public sealed interface Page
        permits AgenciesPage, AgencyPage, ApiPage, DatasetPage, HomePage, MessagePage, SearchPage, SparqlPage {

    Chrome chrome();
}
