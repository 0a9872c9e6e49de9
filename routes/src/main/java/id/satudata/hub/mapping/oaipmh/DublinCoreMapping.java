package id.satudata.hub.mapping.oaipmh;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.RecordContent.DublinCore.Statement;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.field.AccessClasses;
import id.satudata.hub.mapping.field.LanguageTags;

/** Says records in Dublin Core in DCAT. */
public final class DublinCoreMapping {

    private final Concepts concepts;
    private final AccessClasses access;
    private final LanguageTags tags = new LanguageTags();

    public DublinCoreMapping(Concepts concepts) {
        this.concepts = concepts;
        this.access = new AccessClasses(concepts);
    }

    /** The record as a dataset. */
    public RawDataset say(DublinCore record) {
        return new RecordSayings(concepts, access, record, language(record)).say();
    }

    /** The language of the record's texts, where it names exactly one. */
    private String language(DublinCore record) {
        var named = record.statements().stream()
                .filter(it -> it.term().equals("language"))
                .map(Statement::text)
                .distinct()
                .toList();
        return named.size() == 1
                ? concepts.language(named.getFirst().split("[-_]", 2)[0])
                        .map(tags::of)
                        .orElse("")
                : "";
    }
}
