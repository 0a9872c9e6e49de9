package id.satudata.hub.harvest.misbehaviour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What can be wrong with a folder that is harvested. */
enum FolderMisbehaviour {
    ABSENT("is a folder that is not there", folder -> Files.delete(folder)),
    EMPTY("is an empty folder", folder -> {}),
    WEB_PAGE("has a web page under the name of a table", folder -> {
        sound(folder);
        Files.writeString(folder.resolve("salah.csv"), "<!DOCTYPE html>\n<html><body>Tidak ada</body></html>");
    }),
    TORN("has a workbook of which half is there", folder -> {
        sound(folder);
        Files.write(folder.resolve("putus.xlsx"), Arrays.copyOf("PK\u0003\u0004 dan seterusnya".getBytes(UTF_8), 12));
    }),
    BROKEN_RDF("has an RDF file that is broken", folder -> {
        sound(folder);
        Files.writeString(folder.resolve("katalog.ttl"), "<https://data.contoh.go.id/1> a <dataset .");
    }),
    NO_DATASET("has an RDF file that describes no dataset", folder -> {
        sound(folder);
        Files.writeString(
                folder.resolve("katalog.ttl"), "<https://data.contoh.go.id/1> a <https://schema.org/Thing> .");
    }),
    WRONG_ENCODING("has a table in ISO 8859-1", folder -> {
        sound(folder);
        Files.write(folder.resolve("lama.csv"), "d\u00e9sa,jumlah\nS\u00e9ririt,4\n".getBytes(ISO_8859_1));
    }),
    LARGE("has a table of 60 MB", folder -> {
        sound(folder);
        Files.writeString(folder.resolve("besar.csv"), "kode,jumlah\n" + "51.08.01.2001,1234567\n".repeat(2_800_000));
    });

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // what is written above keeps nothing
    private final Filling filling;

    FolderMisbehaviour(String words, Filling filling) {
        this.words = words;
        this.filling = filling;
    }

    String words() {
        return words;
    }

    void fill(Path folder) throws IOException {
        filling.fill(folder);
    }

    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    private static void sound(Path folder) throws IOException {
        Files.writeString(folder.resolve("baik.csv"), "kode,jumlah\n51.08.01,7\n");
    }
}
