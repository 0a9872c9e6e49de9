package id.satudata.hub.crash;

import java.io.IOException;
import java.time.Duration;

/** All checks, in the order in which they mean something. */
final class Checks {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Site site;
    private final Model model;
    private final Doors doors;
    private final Breaches breaches;
    private final Watch watch;
    private final LogCheck log;
    private final ViewCheck views;
    private final FileCheck files;

    Checks(Site site, Model model, Doors doors, Breaches breaches) {
        var memory = site.memory();
        this.site = site;
        this.model = model;
        this.doors = doors;
        this.breaches = breaches;
        this.watch = new Watch(doors, breaches);
        this.log = new LogCheck(memory, model, breaches);
        this.views = new ViewCheck(memory, site.finder(), new Describer(site.hub(), doors), breaches);
        this.files = new FileCheck(site.hub().folder().resolve("files"), memory, breaches);
    }

    /** Nobody writes now. */
    void whileDead() throws IOException {
        views.indexHoldsWhatItClaims();
    }

    /** Before anything could catch up. */
    void rightAfterStart() throws IOException {
        lookForHidden();
        views.storeHoldsWhatItClaims();
        log.check();
        files.check();
    }

    private void lookForHidden() throws IOException {
        watch.lookForHidden(model.subjects().stream()
                .filter(it -> it.standing().isHidden() && it.open().isEmpty())
                .toList());
    }

    /** When every open request was repeated; how long it took until both views were in step. */
    Duration later(Duration inStep) throws IOException {
        repeat();
        log.check();
        var took = views.awaitStep(inStep);
        lookForHidden();
        return took;
    }

    boolean areInStep() {
        return views.differences().isEmpty();
    }

    /** Asks again with the same key, and again for some that were answered already. */
    private void repeat() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var subject : model.subjects()) {
            while (subject.open().isPresent()) {
                model.send(subject.open().get(), doors);
                if (System.nanoTime() > end) {
                    breaches.add("I3", "A repeated request gets no answer: " + subject.open());
                    return;
                }
            }
        }
    }

    /** What takes long, once: everything rebuilt from the log is what was there (I11), and no change goes unseen (I12). */
    void end() throws IOException {
        new ReconcileCheck(new Control(site.hub().folder()), breaches).check();
        new RebuildCheck(site, doors, views, breaches).check();
        new TamperCheck(site.memory(), breaches).check();
    }
}
