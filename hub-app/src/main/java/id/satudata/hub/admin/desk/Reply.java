package id.satudata.hub.admin.desk;

/** What became of an order. */
sealed interface Reply {

    /** It is done, or being done. */
    record Accepted() implements Reply {}

    record Refused(Obstacle why) implements Reply {}
}
