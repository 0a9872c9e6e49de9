package id.satudata.hub.admin.desk;

import id.satudata.hub.admin.desk.DeskPage.DiskLine;
import id.satudata.hub.admin.desk.DeskPage.DumpCard;
import id.satudata.hub.admin.desk.DeskPage.LeaseLine;
import id.satudata.hub.disk.DiskGuard;
import id.satudata.hub.disk.DiskSpace;
import id.satudata.hub.disk.DiskState;
import id.satudata.hub.dump.Dump;
import id.satudata.hub.dump.DumpFile;
import id.satudata.hub.dump.Dumps;
import id.satudata.hub.lease.Holding;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts into words what a node has: its name, its room, its dump, and what it holds among others. */
@Component
final class NodeLines {

    /** Begins the names of the leases of sources, of which each leaves one behind. */
    private static final String OF_A_SOURCE = "harvest:";

    private final Leases leases;
    private final DiskGuard disk;
    private final Dumps dumps;

    NodeLines(Leases leases, DiskGuard disk, Dumps dumps) {
        this.leases = leases;
        this.disk = disk;
        this.dumps = dumps;
    }

    String name() {
        return leases.node();
    }

    List<LeaseLine> leases(Words words) {
        return leases.holdings().stream()
                .filter(it -> it.held() || !it.name().startsWith(OF_A_SOURCE))
                .map(it -> line(it, words))
                .toList();
    }

    List<DiskLine> disks(Words words) {
        return disk.spaces().stream().map(it -> line(it, words)).toList();
    }

    boolean isDumping() {
        return dumps.isMaking();
    }

    DumpCard dump(Words words) {
        var newest = dumps.newest().map(it -> sentence(it, words)).orElseGet(() -> words.of("dump.none"));
        return new DumpCard(newest, dumps.isMaking());
    }

    private static String sentence(Dump it, Words words) {
        var size = it.files().stream().mapToLong(DumpFile::size).sum();
        return words.of(
                "dump.newest",
                it.entries(),
                it.statements(),
                it.position().value(),
                words.time(it.changed()),
                words.size(size));
    }

    private LeaseLine line(Holding it, Words words) {
        return new LeaseLine(
                it.name(),
                it.node(),
                it.node().equals(leases.node()),
                Long.toString(it.fence()),
                words.of(it.held() ? "lease.held" : "lease.free"));
    }

    private static DiskLine line(DiskSpace it, Words words) {
        var state = it.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DiskLine(
                it.folder().toString(),
                words.of("disk.free", it.percent(), words.size(it.free()), words.of("disk." + state)),
                it.state() == DiskState.AMPLE ? "good" : "bad");
    }
}
