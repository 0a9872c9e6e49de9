package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.exchange.submission.Submissions;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.IriSpace;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the packages that CKAN's scripts send as descriptions of datasets. */
@Component
final class PackageReader {
    private final SentPackage sent;
    private final Submissions submissions;
    private final IriSpace space;
    private final JsonMapper json;

    PackageReader(SentPackage sent, Submissions submissions, IriSpace space, JsonMapper json) {
        this.sent = sent;
        this.submissions = submissions;
        this.space = space;
        this.json = json;
    }

    /** A package that is sent as a whole, as far as it is meant; fails with all that is wrong with its form. */
    ObjectNode whole(ObjectNode given) {
        return sent.read(given);
    }

    /** What such a package describes, known by its name from now on. */
    Mapped read(ObjectNode whole, Writer writer) {
        var name = SentPackage.text(whole, "name");
        whole.put("id", name);
        return submissions.describe(record(name, whole), writer.actor());
    }

    /**
     * What a package describes that is sent back.
     *
     * @param shown as it was read before
     * @param changed as it is to be
     */
    Mapped reread(Entry entry, ObjectNode shown, ObjectNode changed, Writer writer) {
        var tree = sent.reread(changed, shown);
        EchoedExtras.remove(tree, shown);
        tree.put("id", entry.id().toString());
        var mapped = submissions.describe(record(entry.name(), tree), writer.actor(), entry.id());
        return mapped instanceof Mapped.Usable it
                ? new Mapped.Usable(
                        it.record(),
                        new Rewording(entry, shown, tree).of(KeptFiles.of(entry).named(it.description())),
                        it.findings())
                : mapped;
    }

    private SourceRecord record(String key, ObjectNode tree) {
        return SourceRecord.of(key, new CkanPackage(Bytes.copyOf(json.writeValueAsBytes(tree)), space.base()));
    }
}
