package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.RegionSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which code of the one system is which of the other: facts, row by row, never worked out from the digits. */
public final class Bridge {

    /**
     * One place under both codes.
     *
     * @param exact whether both mean the same ground; if not, the one was split since the edition of the other
     * @param note how it is known where names alone do not show it
     */
    public record Row(String kemendagri, String bps, boolean exact, String note) {}

    private final List<Row> rows;
    private final Map<String, Row> byKemendagri = new HashMap<>();
    private final Map<String, Row> byBps = new HashMap<>();

    Bridge(List<Row> rows) {
        this.rows = List.copyOf(rows);
        for (var row : rows) {
            byKemendagri.put(row.kemendagri(), row);
            byBps.put(row.bps(), row);
        }
    }

    public List<Row> rows() {
        return rows;
    }

    /** The row of a code, whichever system it is of. */
    public Optional<Row> of(RegionSystem system, String code) {
        return Optional.ofNullable(
                switch (system) {
                    case KEMENDAGRI -> byKemendagri.get(code);
                    case BPS -> byBps.get(code);
                });
    }

    /** The Kemendagri code of exactly the place that BPS numbers so. */
    Optional<String> kemendagri(String bps) {
        return of(RegionSystem.BPS, bps).filter(Row::exact).map(Row::kemendagri);
    }
}
