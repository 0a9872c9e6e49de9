package id.satudata.hub.mapping.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.DistributionId;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.vocabulary.SPDX;
import java.net.URLEncoder;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** The file as a distribution that the hub itself hands out. */
final class FileDistribution {

    private final IriSpace space;
    private final EntryId entry;
    private final DataFile file;
    private final DistributionId id;

    FileDistribution(IriSpace space, EntryId entry, DataFile file) {
        this.space = space;
        this.entry = entry;
        this.file = file;
        this.id = FolderMapping.distributionOf(entry, file);
    }

    Node node() {
        return NodeFactory.createURI(space.distribution(entry, id).value());
    }

    String key() {
        return file.fileName();
    }

    void say(Graph graph, Node dataset) {
        new Sayings(graph, dataset).add(DCAT.distribution, node());
        var distribution = new Sayings(graph, node());
        distribution.type(DCAT.Distribution);
        distribution.literal(DCTerms.title, file.fileName());
        distribution.literal(DCAT.downloadURL, address());
        distribution.literal(DCAT.byteSize, Long.toString(file.byteSize()));
        distribution.literal(
                SPDX.checksum,
                file.checksum().algorithm() + ":" + file.checksum().hex());
        var dot = file.fileName().lastIndexOf('.');
        if (dot > 0) {
            distribution.literal(DCTerms.format, file.fileName().substring(dot));
            distribution.literal(DCAT.mediaType, file.fileName().substring(dot));
        }
    }

    private String address() {
        var name = URLEncoder.encode(file.fileName(), UTF_8).replace("+", "%20");
        return space.distribution(entry, id).value() + "/download/" + name;
    }

    /** The description with what the table in the file holds. */
    Description withTable(Description description) {
        return description.withDistributions(description.distributions().stream()
                .map(it -> it.id().equals(id) ? withTable(it) : it)
                .toList());
    }

    private Distribution withTable(Distribution it) {
        var form = it.form();
        return new Distribution(
                it.id(),
                it.title(),
                it.description(),
                it.address(),
                new Distribution.Form(
                        form.format(),
                        form.mediaType(),
                        form.byteSize(),
                        form.checksum(),
                        file.table(),
                        form.conformsTo()),
                it.license(),
                it.issued(),
                it.modified(),
                it.service());
    }
}
