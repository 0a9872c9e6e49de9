package id.satudata.hub.portal;

/** What a template makes a page of. */
public sealed interface Page permits ApiPage, DatasetPage, HistoryPage, HomePage, MessagePage, SearchPage, SparqlPage {

    Chrome chrome();
}
