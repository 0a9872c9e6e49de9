package id.satudata.hub.harvest;

/** One page on its way through a run. */
sealed interface PageOfRun permits RunPage, DescribedPage, SettledPage, PageResult {

    OpenRun run();
}
