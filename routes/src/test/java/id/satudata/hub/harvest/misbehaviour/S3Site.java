package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A bucket with a table for each dataset; where a dataset has more files than that, a description beside it names them. */
final class S3Site implements Site {

    private static final Pattern OBJECT = Pattern.compile("/katalog/.* (\\d+)\\.csv(\\.meta\\.json)?");

    @Override
    public String label() {
        return "s3";
    }

    @Override
    public String kind() {
        return "s3";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    /** Objects are described as files of their own kind. */
    @Override
    public String mediaType(URI question) {
        return page(question) < 0 ? "text/csv" : mediaType();
    }

    @Override
    public boolean holdsBack() {
        return true;
    }

    /** A list goes on behind the last key it named. */
    @Override
    public int page(URI question) {
        if (OBJECT.matcher(question.getPath()).matches()) {
            return -1;
        }
        return (Site.number(question, "continuation-token", 0) + PAGE - 1) / PAGE;
    }

    @Override
    public URI first(URI question) {
        return URI.create(question.toString().replaceAll("continuation-token=\\d+&", ""));
    }

    @Override
    public int status(URI question, List<Dataset> datasets) {
        var object = OBJECT.matcher(question.getPath());
        return !object.matches() || datasets.stream().anyMatch(it -> it.number() == Integer.parseInt(object.group(1)))
                ? 200
                : 404;
    }

    @Override
    public String answer(URI question, List<Dataset> datasets) {
        var object = OBJECT.matcher(question.getPath());
        if (object.matches()) {
            var number = Integer.parseInt(object.group(1));
            return object.group(2) == null ? table(number) : description(number, datasets);
        }
        var behind = Site.number(question, "continuation-token", -1);
        var rest = datasets.stream().filter(it -> it.number() > behind).toList();
        var page = rest.stream().limit(PAGE).toList();
        var isTruncated = rest.size() > page.size();
        return page.stream()
                .map(S3Site::keys)
                .collect(joining(
                        "",
                        "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                                + "<IsTruncated>" + isTruncated + "</IsTruncated>"
                                + (isTruncated
                                        ? "<NextContinuationToken>"
                                                + page.getLast().number() + "</NextContinuationToken>"
                                        : ""),
                        "</ListBucketResult>"));
    }

    private static String keys(Dataset it) {
        var key = it.title() + ".csv";
        return contents(key) + (it.files() > 1 ? contents(key + ".meta.json") : "");
    }

    private static String contents(String key) {
        return "<Contents><Key>" + key + "</Key></Contents>";
    }

    static String table(int number) {
        return "kode,jumlah\n51.08," + number + "\n";
    }

    private static String description(int number, List<Dataset> datasets) {
        return datasets.stream()
                .filter(it -> it.number() == number)
                .map(S3Site::description)
                .findFirst()
                .orElse("");
    }

    static String description(Dataset it) {
        return "{\"judul\": \"%s\", \"distribusi\": [%s]}"
                .formatted(
                        it.title(),
                        it.files(
                                ",",
                                file -> "{\"alamatUnduh\": \"https://data.contoh.go.id/%d/%d.csv\"}"
                                        .formatted(it.number(), file)));
    }
}
