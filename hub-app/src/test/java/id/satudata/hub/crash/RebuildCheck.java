package id.satudata.hub.crash;

import java.io.IOException;
import java.time.Duration;

/** Views that are thrown away come back from the log as they were (I11). */
final class RebuildCheck {

    private final Site site;
    private final Doors doors;
    private final ViewCheck views;
    private final Breaches breaches;

    RebuildCheck(Site site, Doors doors, ViewCheck views, Breaches breaches) {
        this.site = site;
        this.doors = doors;
        this.views = views;
        this.breaches = breaches;
    }

    void check() throws IOException {
        var finder = site.finder();
        var describer = new Describer(site.hub(), doors);
        views.awaitStep(Duration.ofSeconds(60));
        var found = finder.all();
        var held = describer.all();
        site.hub().stop();
        var nothing = new java.util.Random(0);
        Damage.STORE_DELETED.strike(site, nothing);
        Damage.INDEX_DELETED.strike(site, nothing);
        site.hub().start(Duration.ZERO);
        site.hub().requireReady(World.START_LIMIT);
        views.awaitStep(Duration.ofMinutes(2));
        if (!finder.all().equals(found)) {
            breaches.add("I11", "The index rebuilt from the log is not what was there");
        }
        if (!describer.all().equals(held)) {
            breaches.add("I11", "The RDF store rebuilt from the log is not what was there");
        }
    }
}
