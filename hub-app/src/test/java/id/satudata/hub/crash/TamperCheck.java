package id.satudata.hub.crash;

import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.LogChain;
import java.util.List;

/** Whoever changes a row of the log is found out (I12). */
final class TamperCheck {

    private static final List<String> CHANGES = List.of(
            "actor = 'orang lain'",
            "content = concat(content, ' ')",
            "at = at + interval 1 microsecond",
            "kind = if(kind = 'PUBLISH', 'RESTORE', 'PUBLISH')",
            "hash = repeat('a', 64)",
            "request_key = null");

    private final Memory memory;
    private final Breaches breaches;

    TamperCheck(Memory memory, Breaches breaches) {
        this.memory = memory;
        this.breaches = breaches;
    }

    void check() {
        var head = memory.head();
        memory.execute("create table if not exists kept as select * from revision where false");
        for (int i = 0; i < CHANGES.size() && head > 0; i++) {
            var sequence = 1 + (head - 1) * i / CHANGES.size();
            memory.execute("insert into kept select * from revision where sequence = " + sequence);
            memory.execute("update revision set " + CHANGES.get(i) + " where sequence = " + sequence);
            // a changed purge is told at the first revision whose missing content it explained
            if (!(LogChain.verify(memory.database()) instanceof ChainVerdict.Broken broken
                    && broken.at().value() <= sequence)) {
                breaches.add("I12", "Nobody notices that of revision " + sequence + " " + CHANGES.get(i));
            }
            memory.execute("replace into revision select * from kept where sequence = " + sequence);
        }
        memory.execute("drop table kept");
        if (!(LogChain.verify(memory.database()) instanceof ChainVerdict.Intact)) {
            breaches.add("I12", "The chain is broken although every change was taken back");
        }
    }
}
