package id.satudata.hub.mapping.folder;

import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.AccessNames;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.SPDX;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import tools.jackson.databind.JsonNode;

/** The distributions a sidecar names, with the members that the form of a Satu Data record has for them. */
final class DistributionMembers {

    private final Sayings dataset;
    private final String language;

    DistributionMembers(Sayings dataset, String language) {
        this.dataset = dataset;
        this.language = language;
    }

    void say(JsonNode list) {
        var position = 1;
        for (var it : Members.objects(list).toList()) {
            say(it, position++);
        }
    }

    private void say(JsonNode it, int position) {
        var distribution = dataset.part(DCAT.distribution);
        distribution.type(DCAT.Distribution);
        distribution.add(HUB.position, NodeFactory.createLiteralDT(Integer.toString(position), XSDDatatype.XSDinteger));
        distribution.text(DCTerms.title, language, Members.text(it.path("judulDistribusi")));
        distribution.literal(DCAT.accessURL, Members.text(it.path("alamatAkses")));
        distribution.literal(DCAT.downloadURL, Members.text(it.path("alamatUnduh")));
        distribution.literal(DCTerms.format, Members.text(it.path("format")));
        distribution.literal(DCAT.mediaType, Members.text(it.path("tipeMedia")));
        distribution.literal(DCAT.byteSize, Members.text(it.path("byte")));
        distribution.literal(SPDX.checksum, Members.text(it.path("checksum")));
        it.properties().stream()
                .filter(member -> AccessNames.include(member.getKey()))
                .flatMap(member -> Members.wholes(member.getValue()))
                .forEach(right -> SidecarRights.say(distribution, right));
    }
}
