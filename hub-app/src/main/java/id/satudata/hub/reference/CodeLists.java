package id.satudata.hub.reference;

import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Takes over editions of the code lists, and puts the newest in force. */
public final class CodeLists {

    private final Editions editions;
    private final Regions regions;

    CodeLists(Editions editions, Regions regions) {
        this.editions = editions;
        this.regions = regions;
    }

    /** Reads the files as one edition and keeps it; the same edition twice changes nothing. */
    public Outcome take(Import order) {
        var codes = new CodeCollector(order.system());
        for (var file : order.files()) {
            try (var in = Files.newInputStream(file)) {
                CodeFile.read(String.valueOf(file.getFileName()), in, codes);
            } catch (DamagedCodes e) {
                return new Outcome.Damaged(file, e.damage());
            } catch (IOException e) {
                return new Outcome.Unreadable(file);
            }
        }
        try {
            return take(order, codes.codes());
        } catch (DamagedCodes e) {
            return new Outcome.Damaged(order.files().getLast(), e.damage());
        }
    }

    private Outcome take(Import order, NavigableMap<String, String> codes) {
        var system = order.system();
        var version = order.version().orElseGet(() -> regions.version(system));
        var baseline = baseline(system, version);
        var difference = Difference.between(codes(system, baseline), codes);
        var write =
                !order.dryRun() && !(baseline.imported() && baseline.version().equals(version) && difference.isEmpty());
        if (write) {
            editions.keep(system, version, codes);
            putInForce();
        }
        return new Outcome.Read(
                system,
                version,
                baseline,
                codes.size(),
                difference,
                write,
                regions.version(system).equals(version));
    }

    /** The same edition where it was imported before, else the newest one, else what comes with the hub. */
    private Outcome.Edition baseline(RegionSystem system, String version) {
        if (!editions.codes(system, version).isEmpty()) {
            return new Outcome.Edition(version, true);
        }
        return editions.newest(system)
                .map(it -> new Outcome.Edition(it, true))
                .orElseGet(() -> new Outcome.Edition(regions.version(system), false));
    }

    private NavigableMap<String, String> codes(RegionSystem system, Outcome.Edition edition) {
        return edition.imported()
                ? editions.codes(system, edition.version())
                : new TreeMap<>(regions.bundled(system, edition.version()));
    }

    /** Lays the newest edition of each system over what comes with the hub. */
    void putInForce() {
        var newest = new EnumMap<RegionSystem, Regions.Edition>(RegionSystem.class);
        for (var system : RegionSystem.values()) {
            editions.newest(system)
                    .ifPresent(it -> newest.put(system, new Regions.Edition(it, editions.codes(system, it))));
        }
        if (!newest.isEmpty()) {
            regions.use(newest);
        }
    }
}
