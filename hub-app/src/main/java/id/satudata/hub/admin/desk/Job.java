package id.satudata.hub.admin.desk;

import id.satudata.hub.projection.Reconciliation;
import java.time.Instant;
import java.util.Optional;

/** Work on a view that goes on, or went on last. */
record Job(Order order, Instant begun, Stage stage) {

    /** How far it is. */
    sealed interface Stage {

        /**
         * It goes on.
         *
         * @param done how many entries so far, where they are counted
         */
        record Running(long done) implements Stage {}

        /** It ended well. */
        record Done(Instant at, Optional<Reconciliation> result) implements Stage {}

        /**
         * It ended otherwise.
         *
         * @param detail in a few English words, for operators
         */
        record Failed(Instant at, Obstacle why, String detail) implements Stage {}
    }

    Job at(Stage next) {
        return new Job(order, begun, next);
    }

    boolean isRunning() {
        return stage instanceof Stage.Running;
    }
}
