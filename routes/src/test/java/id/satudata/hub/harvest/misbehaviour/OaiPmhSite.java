package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;

final class OaiPmhSite implements Site {

    @Override
    public String label() {
        return "oaipmh";
    }

    @Override
    public String kind() {
        return "oaipmh";
    }

    @Override
    public String mediaType() {
        return "text/xml";
    }

    @Override
    public int page(URI question) {
        return String.valueOf(question.getRawQuery()).contains("verb=ListRecords")
                ? Site.number(question, "resumptionToken", 0)
                : -1;
    }

    @Override
    public String answer(URI question, List<Dataset> datasets) {
        return """
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
                <responseDate>2026-01-01T00:00:00Z</responseDate><request>x</request>%s</OAI-PMH>
                """.formatted(content(question, datasets));
    }

    private String content(URI question, List<Dataset> datasets) {
        var page = page(question);
        if (page < 0) {
            return question.getRawQuery().contains("verb=Identify")
                    ? "<Identify><granularity>YYYY-MM-DD</granularity></Identify>"
                    : "<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>"
                            + "<metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace>"
                            + "</metadataFormat></ListMetadataFormats>";
        }
        if (datasets.isEmpty()) {
            return "<error code=\"noRecordsMatch\">Tidak ada</error>";
        }
        var token = Site.hasAfter(page, datasets) ? String.valueOf(page + 1) : "";
        return Site.on(page, datasets).stream()
                .map(OaiPmhSite::xml)
                .collect(joining(
                        "\n",
                        "<ListRecords>",
                        "<resumptionToken completeListSize=\"%d\">%s</resumptionToken></ListRecords>"
                                .formatted(datasets.size(), token)));
    }

    private static String xml(Dataset it) {
        return """
                <record><header><identifier>oai:contoh:%d</identifier><datestamp>2026-01-01</datestamp></header><metadata>
                <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>%s</dc:title>%s</oai_dc:dc></metadata></record>""".formatted(
                        it.number(),
                        it.title(),
                        it.files(
                                "\n",
                                file -> "<dc:identifier>https://data.contoh.go.id/%d/%d.csv</dc:identifier>"
                                        .formatted(it.number(), file)));
    }
}
