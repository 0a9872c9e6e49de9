package id.satudata.hub.dump;

import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.revision.Sequence;
import java.time.Instant;
import java.util.List;

/**
 * All that is public after one revision, in every format.
 *
 * @param position the last revision that is in it
 * @param changed when that revision was recorded
 * @param entries how many datasets it has
 * @param statements how many statements, with those about the catalogue
 */
public record Dump(Sequence position, Instant changed, long entries, long statements, List<DumpFile> files) {

    public Dump {
        files = List.copyOf(files);
    }

    public DumpFile file(DumpFormat format) {
        return files.stream()
                .filter(it -> it.format() == format)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Dump " + position + " has no file in " + format));
    }
}
