package id.satudata.hub.quality;

import id.satudata.hub.metadata.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A side of quality; those of Indonesian regulations keep their Indonesian names. */
public enum Dimension {
    FINDABILITY(Framework.MQA),
    ACCESSIBILITY(Framework.MQA),
    INTEROPERABILITY(Framework.MQA),
    REUSABILITY(Framework.MQA),
    CONTEXTUALITY(Framework.MQA),
    STANDAR_DATA(Framework.SATU_DATA),
    METADATA(Framework.SATU_DATA),
    INTEROPERABILITAS(Framework.SATU_DATA),
    KODE_REFERENSI(Framework.SATU_DATA),
    KETERKINIAN(Framework.SATU_DATA),
    AKURASI(Framework.SATU_DATA),
    KEUTUHAN(Framework.SATU_DATA);

    private final Framework framework;

    Dimension(Framework framework) {
        this.framework = framework;
    }

    public static List<Dimension> of(Framework framework) {
        return Arrays.stream(values()).filter(it -> it.framework == framework).toList();
    }

    public Framework framework() {
        return framework;
    }

    /** Its name in addresses, such as {@code standar-data}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    public LocalizedText label() {
        return CheckWords.of("dimension." + code());
    }
}
