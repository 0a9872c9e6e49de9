package id.satudata.hub.portal;

/** What a template makes a page of. */
public sealed interface Page
        permits ApiPage,
                ConceptListPage,
                ConceptPage,
                DatasetPage,
                HomePage,
                MessagePage,
                ReferencePage,
                SearchPage,
                SparqlPage,
                VocabularyPage {

    Chrome chrome();
}
