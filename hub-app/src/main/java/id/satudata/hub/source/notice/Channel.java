package id.satudata.hub.source.notice;

import id.satudata.hub.source.RunNotice;

/** A way a report goes. */
interface Channel {

    /**
     * Whom it must reach for that; while it cannot be reached, other reports need not be tried.
     *
     * @param recipient as the notice has it
     */
    String place(String recipient);

    /** Delivers the report; when this returns, the other side has taken it. */
    void deliver(RunNotice notice, RunSummary summary) throws Undelivered;
}
