package id.satudata.hub.crash;

import java.nio.file.Path;
final class CrashCampaign {
    public static void main(String[] words) throws Exception {
        var seed = words.length > 1 ? Long.parseLong(words[1]) : System.nanoTime();
        long t = System.nanoTime();
        try (var world = new World(Path.of("target/crash").toAbsolutePath(), Place.POINTS)) {
            System.out.println("world in " + (System.nanoTime() - t) / 1_000_000);
            var campaign = new Campaign(world, seed);
            var kills = words.length > 0 ? Integer.parseInt(words[0]) : 0;
            var plan = kills < 0 ? Blow.shortPlan(campaign.random()).subList(0, -kills) : kills > 43 ? Blow.longPlan(kills, campaign.random()) : Blow.shortPlan(campaign.random());
            try { campaign.run(plan); } finally {
            campaign.breaches().all().forEach(System.out::println);
            var tally = campaign.tally();
            System.out.println("struck " + tally.struck() + " missed " + tally.missed() + " kills " + tally.kills() + " restarts " + tally.restarts());
            System.out.println("acknowledged " + campaign.model().acknowledged().size() + " unknown " + campaign.model().unknown() + " reads " + campaign.reads());
            tally.recoveries().forEach(System.out::println);
            System.out.println("all in " + (System.nanoTime() - t) / 1_000_000);
            }
        }
        System.exit(0);
    }
}
