package id.satudata.hub.portal;

/** What a template makes a page of. */
public sealed interface Page
        permits AgenciesPage,
                AgencyPage,
                ApiPage,
                ConceptListPage,
                ConceptPage,
                DatasetPage,
                GuestPage,
                HistoryPage,
                HomePage,
                MessagePage,
                ReferencePage,
                SearchPage,
                SparqlPage,
                VocabularyPage {

    Chrome chrome();
}
