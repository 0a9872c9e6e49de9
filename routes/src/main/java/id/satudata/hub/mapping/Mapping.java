package id.satudata.hub.mapping;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.ckan.CkanMapping;
import id.satudata.hub.mapping.datajson.DataJsonMapping;
import id.satudata.hub.mapping.dcat.DatasetNormaliser;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.field.AgencyRegister;
import id.satudata.hub.mapping.folder.FolderMapping;
import id.satudata.hub.mapping.oaipmh.DublinCoreMapping;
import id.satudata.hub.mapping.webapi.WebApiMapping;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.IriSpace;
import java.util.Map;
import java.util.Optional;

/** The normaliser: a source's record in, a description and findings out. Never fails on data; thread-safe. */
public final class Mapping {

    private final DatasetNormaliser normaliser;
    private final CkanMapping ckan;
    private final DataJsonMapping dataJson;
    private final DublinCoreMapping dublinCore;
    private final FolderMapping folder;
    private final WebApiMapping webApi;
    private final SourceDefaults defaults;

    /** A normaliser that knows no agencies of the hub's own. */
    public Mapping(IriSpace space, Concepts concepts) {
        this(space, concepts, OwnAgencies.NONE);
    }

    public Mapping(IriSpace space, Concepts concepts, OwnAgencies own) {
        var agencies = new AgencyRegister(concepts, own.region(), own.names());
        this.normaliser = new DatasetNormaliser(space, concepts, agencies);
        this.ckan = new CkanMapping(concepts);
        this.dataJson = new DataJsonMapping(concepts);
        this.dublinCore = new DublinCoreMapping(concepts);
        this.folder = new FolderMapping(space, concepts, normaliser);
        this.webApi = new WebApiMapping(space, concepts);
        this.defaults = new SourceDefaults(concepts);
    }

    /** The record described as what its key names. */
    public Mapped describe(SourceRecord record, Source source) {
        return describe(record, source, EntryId.ofRecord(source.id(), record.key()));
    }

    /** The record described as what is known as this entry. */
    public Mapped describe(SourceRecord record, Source source, EntryId id) {
        var findings = new Findings();
        findings.addAll(record.findings());
        if (findings.block()) {
            return new Mapped.Unusable(record, findings.toList());
        }
        if (record.content() instanceof RecordContent.Deleted) {
            return new Mapped.Deleted(record);
        }
        var description = described(id, record.content(), source, findings)
                .map(it -> defaults.fill(it, source.settings(), findings));
        return description.isEmpty() || findings.block()
                ? new Mapped.Unusable(record, findings.toList())
                : new Mapped.Usable(record, description.get(), findings.toList());
    }

    private Optional<Description> described(EntryId id, RecordContent content, Source source, Findings findings) {
        return switch (content) {
            case RecordContent.CkanPackage it ->
                ckan.say(it, findings).map(raw -> normaliser.describe(id, raw, source.publisher(), findings));
            case RecordContent.DataJsonDataset it ->
                dataJson.say(it, findings).map(raw -> normaliser.describe(id, raw, source.publisher(), findings));
            case RecordContent.DublinCore it ->
                Optional.of(normaliser.describe(id, dublinCore.say(it), source.publisher(), findings));
            case RecordContent.DcatDataset it ->
                Optional.of(normaliser.describe(
                        id, new RawDataset(it.graph(), it.subject(), Map.of()), source.publisher(), findings));
            case RecordContent.DataFile it -> Optional.of(folder.describe(id, it, source.publisher(), findings));
            case RecordContent.ApiRecord it ->
                webApi.say(id, it, findings).map(raw -> normaliser.describe(id, raw, source.publisher(), findings));
            case RecordContent.Deleted _ -> throw new IllegalStateException("Expected what the source still has");
            case RecordContent.Unreadable _ -> {
                findings.error("record-unreadable", "record", "");
                yield Optional.empty();
            }
        };
    }
}
