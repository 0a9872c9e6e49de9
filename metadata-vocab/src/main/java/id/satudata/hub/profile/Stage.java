package id.satudata.hub.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stages of a record (statusTahap), each named as in the list {@code tahap}, and how far along a record at each of them is. */
public enum Stage {
    DRAFT(0),
    DIAJUKAN(1),
    DIPERIKSA(2),
    /** Handed back to the producer, who works on it as on a draft. */
    DIKEMBALIKAN(0),
    DISETUJUI(3),
    DITERBITKAN(4),
    /** Withdrawn; nothing more is asked of it than of a draft. */
    DITARIK(0);

    private final int progress;

    Stage(int progress) {
        this.progress = progress;
    }

    /** Its code in the list of stages, such as {@code diajukan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** Whether a record at this stage has come at least as far as one at the other. */
    boolean reaches(Stage other) {
        return progress >= other.progress;
    }
}
