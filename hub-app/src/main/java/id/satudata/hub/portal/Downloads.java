package id.satudata.hub.portal;

import id.satudata.hub.metadata.Column;
import id.satudata.hub.metadata.DataService;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.TableSchema;
import id.satudata.hub.portal.DatasetPage.ColumnView;
import id.satudata.hub.portal.DatasetPage.Download;
import id.satudata.hub.portal.DatasetPage.Line;
import id.satudata.hub.portal.DatasetPage.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the ways to get a dataset's data. */
@Component
final class Downloads {

    static final int MOST = 60;
    private static final int MOST_COLUMNS = 60;

    private final Labels labels;
    private final LicenceWords licences;

    Downloads(Labels labels, LicenceWords licences) {
        this.labels = labels;
        this.licences = licences;
    }

    List<Download> of(Description description, Chrome chrome) {
        return description.distributions().stream()
                .limit(MOST)
                .map(it -> download(it, Opening.of(description, it, chrome), chrome))
                .toList();
    }

    /** To whom a file is open. */
    private enum Opening {
        /** To everybody. */
        OPEN,
        /** To those whom its keeper lets in, who is not the hub. */
        ELSEWHERE,
        /** To partners of the hub alone. */
        WITHHELD;

        static Opening of(Description description, Distribution it, Chrome chrome) {
            if (!RestrictedFiles.has(description)) {
                return OPEN;
            }
            return RestrictedFiles.withholds(description, it, chrome.addresses()) ? WITHHELD : ELSEWHERE;
        }
    }

    private Download download(Distribution it, Opening opening, Chrome chrome) {
        var words = chrome.words();
        var format = labels.format(it).orElse("");
        var size = it.form().byteSize();
        var link = opening == Opening.WITHHELD ? "" : link(it, chrome);
        var columns = it.form().table().map(TableSchema::columns).orElse(List.of());
        return new Download(
                "berkas-" + it.id(),
                title(it, format, words),
                words.in(it.description()),
                format,
                size.isPresent() ? words.size(size.getAsLong()) : "",
                link,
                switch (opening) {
                    case WITHHELD -> words.of("download.withheld");
                    case ELSEWHERE -> link.isEmpty() ? "" : words.of("download.elsewhere");
                    case OPEN -> link.isEmpty() ? "" : action(it, format, words);
                },
                facts(it, chrome),
                it.form().table().map(table -> shape(table, words)).orElse(""),
                columns.stream()
                        .limit(MOST_COLUMNS)
                        .map(column -> view(column, words))
                        .toList(),
                Math.max(0, columns.size() - MOST_COLUMNS));
    }

    private static String link(Distribution it, Chrome chrome) {
        return it.address()
                .preferred()
                .filter(Iri::isWebAddress)
                .map(address -> chrome.link(address.value()))
                .orElse("");
    }

    private static String title(Distribution it, String format, Words words) {
        var title = words.in(it.title());
        if (!title.isEmpty()) {
            return title;
        }
        return format.isEmpty() ? words.of("download.untitled") : words.of("download.file", format);
    }

    private static String action(Distribution it, String format, Words words) {
        if (it.address().downloadUrl().isEmpty()) {
            return words.of("download.open");
        }
        return format.isEmpty() ? words.of("download.get") : words.of("download.get.format", format);
    }

    private List<Line> facts(Distribution it, Chrome chrome) {
        var words = chrome.words();
        var facts = new ArrayList<Line>();
        add(facts, words, "fact.licence", Optional.of(licences.name(it, words)).filter(name -> !name.isEmpty()));
        add(facts, words, "fact.modified", it.modified().map(words::date));
        add(
                facts,
                words,
                "fact.encoding",
                it.form().table().map(TableSchema::encoding).filter(name -> !name.isEmpty()));
        add(facts, words, "fact.checksum", it.form().checksum().map(sum -> sum.algorithm() + " " + sum.hex()));
        it.address().preferred().ifPresent(address -> facts.add(link(words.of("fact.address"), address, chrome)));
        it.service()
                .map(DataService::endpoint)
                .ifPresent(end -> facts.add(link(words.of("fact.service"), end, chrome)));
        return facts;
    }

    private static void add(List<Line> facts, Words words, String key, Optional<String> value) {
        value.ifPresent(it -> facts.add(new Line(words.of(key), List.of(Target.named(it)))));
    }

    private static Line link(String label, Iri address, Chrome chrome) {
        return new Line(label, List.of(DetailLines.target(address, address.value(), chrome)));
    }

    private static String shape(TableSchema table, Words words) {
        return words.of("table.shape", table.rows(), table.columns().size());
    }

    private static ColumnView view(Column column, Words words) {
        var key = "datatype." + column.datatype();
        return new ColumnView(column.name(), words.has(key) ? words.of(key) : column.datatype());
    }
}
