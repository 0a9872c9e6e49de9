package id.satudata.hub.projection;

/**
 * A view with all that belongs to keeping it in step.
 *
 * @param memory what is remembered of it beside its data
 * @param holding whether this node may write it
 * @param progress what its follower tells
 * @param errands what its follower shall do in between
 */
record View(Projection projection, ViewMemory memory, Holding holding, Progress progress, Errands errands) {

    static View of(Projection projection, ViewMemory memory, Holding holding) {
        var progress = new Progress(projection.name());
        return new View(projection, memory, holding, progress, new Errands(progress));
    }

    String name() {
        return projection.name();
    }
}
