package id.satudata.hub.quality;

import static id.satudata.hub.quality.Dimension.AKURASI;
import static id.satudata.hub.quality.Dimension.KETERKINIAN;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.vocabulary.CSVW;
import id.satudata.hub.vocabulary.SPDX;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Whether data is kept current and accurate (keterkinian, akurasi), as far as its description and what was found in its
 * tables can tell: whether the figures are right, nobody can see from here.
 */
final class UpkeepRules {

    /** What makes a dataset late, or not: the one check whose answer changes with the day alone. */
    static final String ON_TIME = "tepat-waktu";

    private static final Set<String> ABOUT_TABLES = Set.of("table", "row", "column", "encoding");

    private UpkeepRules() {}

    static List<Rule<About>> keterkinian(Freshness freshness, LocalDate day) {
        return List.of(
                Rule.met(KETERKINIAN, "frekuensi", 30, "accrualPeriodicity", _ -> isStated(freshness)),
                Rule.met(KETERKINIAN, "tanggal", 30, "modified", it -> it.saysAny(DCTerms.modified, DCTerms.issued)),
                Rule.of(KETERKINIAN, ON_TIME, 40, "modified", _ -> onTime(freshness, day)));
    }

    static List<Rule<About>> akurasi(List<Finding> findings) {
        return List.of(
                Rule.met(AKURASI, "checksum", 25, "checksum", PrincipleRules.aFile(it -> it.says(SPDX.checksum))),
                Rule.met(AKURASI, "jenis-kolom", 25, "tableSchema", PrincipleRules.aFile(UpkeepRules::hasTypedColumns)),
                Rule.of(AKURASI, "tabel-bersih", 25, "tableSchema", it -> cleanTable(it, findings)),
                Rule.met(
                        AKURASI,
                        "tanpa-keraguan",
                        25,
                        "dataset",
                        _ -> findings.stream().noneMatch(it -> it.severity() != Severity.INFO)));
    }

    private static boolean isStated(Freshness freshness) {
        return !(freshness instanceof Freshness.FrequencyUnstated);
    }

    static Answer onTime(Freshness freshness, LocalDate day) {
        return switch (freshness) {
            case Freshness.Promised it -> Answer.of(it.daysLate(day) == 0);
            case Freshness.Unscheduled _ -> Answer.NOT_APPLICABLE;
            case Freshness.FrequencyUnstated _, Freshness.ChangeUnstated _ -> Answer.NOT_CHECKED;
        };
    }

    private static boolean hasTypedColumns(About file) {
        return file.things(CSVW.tableSchema)
                .flatMap(it -> it.things(CSVW.column))
                .anyMatch(it -> it.says(CSVW.datatype));
    }

    private static Answer cleanTable(About dataset, List<Finding> findings) {
        var read = dataset.things(DCAT.distribution).anyMatch(it -> it.says(CSVW.tableSchema));
        var doubted = findings.stream().anyMatch(UpkeepRules::doubtsATable);
        if (doubted) {
            return Answer.UNMET;
        }
        return read ? Answer.MET : Answer.NOT_CHECKED;
    }

    private static boolean doubtsATable(Finding finding) {
        var code = finding.code();
        var dash = code.indexOf('-');
        return finding.severity() != Severity.INFO && ABOUT_TABLES.contains(dash < 0 ? code : code.substring(0, dash));
    }
}
