package id.satudata.hub;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.RevisionLog;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.JdkHttpOaiClient;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client of somebody else harvests the hub completely by OAI-PMH, with what is gone. */
class XoaiHarvestIT extends HarvestedHubScene {

    @Test
    void xoaiHarvestsEveryRecordAndWhatIsGone() throws Exception {
        var gone = withdrawn();
        awaitViews();
        var visible = visible();

        var records = all(provider().listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc")));

        var live = records.stream().filter(it -> !it.getHeader().isDeleted()).toList();
        assertThat(live).hasSizeGreaterThan(100);
        assertThat(live.stream().map(it -> entry(it.getHeader())).collect(toSet()))
                .isEqualTo(visible.keySet());
        assertThat(live).allSatisfy(it -> assertThat(it.getMetadata()).isNotNull());
        assertThat(records).extracting(it -> it.getHeader().getIdentifier()).doesNotHaveDuplicates();
        assertThat(records.stream().filter(it -> it.getHeader().isDeleted()).map(it -> entry(it.getHeader())))
                .contains(gone)
                .hasSize((int) hub.bean(RevisionLog.class).entries() - visible.size());
    }

    @Test
    void xoaiHearsOfEveryChangeSinceItAskedLast() throws Exception {
        var provider = provider();
        var since = Instant.parse(xml("/oai?verb=Identify", "responseDate"));

        var gone = withdrawn();
        awaitViews();

        var headers = all(provider.listIdentifiers(
                ListIdentifiersParameters.request().withMetadataPrefix("oai_dc").withFrom(since)));
        assertThat(headers).anySatisfy(it -> {
            assertThat(entry(it)).isEqualTo(gone);
            assertThat(it.isDeleted()).isTrue();
        });
    }

    @Test
    void xoaiHarvestsTheSetsOneByOne() throws Exception {
        awaitViews();
        var provider = provider();
        var agencies = all(provider.listSets()).stream()
                .map(it -> it.getSpec())
                .filter(it -> it.startsWith("instansi:"))
                .toList();

        assertThat(agencies).hasSizeGreaterThan(3);
        for (var set : agencies.subList(0, 4)) {
            var headers = all(provider.listIdentifiers(ListIdentifiersParameters.request()
                    .withMetadataPrefix("oai_dc")
                    .withSetSpec(set)));
            assertThat(headers)
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.getSetSpecs()).contains(set));
        }
    }

    @Test
    void xoaiReadsWhatTheRepositorySaysOfItself() throws Exception {
        awaitViews();

        var formats = all(provider().listMetadataFormats());

        assertThat(formats).extracting(it -> it.getMetadataPrefix()).containsExactly("oai_dc", "dcat_rdf");
        assertThat(provider().identify().getGranularity()).isEqualTo(Granularity.Second);
    }

    private ServiceProvider provider() {
        var client = new JdkHttpOaiClient.JdkHttpBuilder(HttpClient.newBuilder())
                .withBaseUrl(hub.at("/oai").toString())
                .build();
        return new ServiceProvider(new Context()
                .withBaseUrl(hub.at("/oai").toString())
                .withOAIClient((OAIClient) client)
                .withGranularity(Granularity.Second)
                .withSaveUnparsedMetadata());
    }

    private static <T> List<T> all(Iterator<T> some) {
        var all = new ArrayList<T>();
        some.forEachRemaining(all::add);
        return all;
    }

    private static EntryId entry(Header header) {
        var identifier = header.getIdentifier();
        assertThat(identifier).startsWith("oai:localhost:");
        return EntryId.parse(identifier.substring("oai:localhost:".length())).orElseThrow();
    }

    private String xml(String path, String element) throws Exception {
        var body = hub.get(path, "text/xml").body();
        return body.substring(body.indexOf("<" + element + ">") + element.length() + 2, body.indexOf("</" + element));
    }
}
