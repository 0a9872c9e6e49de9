package id.satudata.hub.crash;

import java.util.regex.Pattern;

/**
 * A request to change a subject, which can be sent again as it was.
 *
 * @param key its idempotency key
 * @param version the version of the content it is about
 * @param expected the sequence it expects the entry at; 0 for none yet
 */
record Attempt(Kind kind, Subject subject, String key, int version, long expected) {

    enum Kind {
        SUBMIT,
        UPLOAD,
        WITHDRAW,
        RESTORE,
        DELETE,
        PURGE;

        /** What the log calls it. */
        String revision() {
            return switch (this) {
                case SUBMIT, UPLOAD -> "PUBLISH";
                case WITHDRAW, RESTORE, DELETE, PURGE -> name();
            };
        }
    }

    static final Pattern TOKEN = Pattern.compile("T(\\d+)x(\\d+)Z");

    boolean shows() {
        return kind == Kind.SUBMIT || kind == Kind.UPLOAD || kind == Kind.RESTORE;
    }

    Subject.State leads() {
        return switch (kind) {
            case SUBMIT, UPLOAD, RESTORE -> Subject.State.VISIBLE;
            case WITHDRAW -> Subject.State.HIDDEN;
            case DELETE, PURGE -> Subject.State.GONE;
        };
    }

    /** A word that every part of the content carries, so that a mix of two versions shows. */
    String token() {
        return "T" + subject.number() + "x" + version + "Z";
    }

    String turtle() {
        return """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://uji.example.go.id/data/s%1$d> a dcat:Dataset ;
                    dct:title "Uji %2$s"@id ; dct:description "Isi %2$s menurut kecamatan."@id ;
                    dcat:distribution <https://uji.example.go.id/data/s%1$d/a>, <https://uji.example.go.id/data/s%1$d/b> .
                <https://uji.example.go.id/data/s%1$d/a> a dcat:Distribution ; dct:title "A %2$s"@id ;
                    dcat:downloadURL <https://uji.example.go.id/%2$s/a.csv> .
                <https://uji.example.go.id/data/s%1$d/b> a dcat:Distribution ; dct:title "B %2$s"@id ;
                    dcat:downloadURL <https://uji.example.go.id/%2$s/b.csv> .
                """.formatted(subject.number(), token());
    }

    String description() {
        return "{\"judul\": \"Uji %1$s\", \"deskripsi\": \"Isi %1$s menurut kecamatan.\"}".formatted(token());
    }

    String table() {
        var rows = new StringBuilder("kecamatan;jumlah\n");
        for (int i = 0; i < 50; i++) {
            rows.append(token())
                    .append(" Sukasada ")
                    .append(i)
                    .append(';')
                    .append(version * 1000 + i)
                    .append('\n');
        }
        return rows.toString();
    }
}
