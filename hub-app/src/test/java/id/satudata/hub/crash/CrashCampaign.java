package id.satudata.hub.crash;
final class CrashCampaign {
    public static void main(String[] words) throws Exception {
        var l = org.junit.platform.launcher.core.LauncherFactory.create();
        long t = System.nanoTime();
        var s = new org.junit.platform.launcher.listeners.SummaryGeneratingListener();
        var sel = words.length > 0 ? org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod("id.satudata.hub.crash.CrashCampaignIT#" + words[0]) : org.junit.platform.engine.discovery.DiscoverySelectors.selectClass(CrashCampaignIT.class);
        l.execute(org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request().selectors(sel).build(), s);
        s.getSummary().printTo(new java.io.PrintWriter(System.out, true));
        s.getSummary().getFailures().forEach(f -> { System.out.println(f.getTestIdentifier().getDisplayName() + " " + f.getException()); f.getException().printStackTrace(System.out); });
        System.out.println("all in " + (System.nanoTime() - t) / 1_000_000);
        System.exit(0);
    }
}
