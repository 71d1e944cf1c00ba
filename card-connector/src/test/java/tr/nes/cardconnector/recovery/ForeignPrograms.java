package tr.nes.cardconnector.recovery;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import tr.nes.cardconnector.testing.OpenSc;
import tr.nes.cardconnector.testing.PcscDaemon;

/** Other programs that use the same readers, one after another. */
final class ForeignPrograms implements Callable<Integer> {

    private final PcscDaemon daemon;
    private final int readers;
    private final FaultPlan plan;
    private int seen;

    ForeignPrograms(PcscDaemon daemon, int readers, FaultPlan plan) {
        this.daemon = daemon;
        this.readers = readers;
        this.plan = plan;
    }

    /** Number of responses that the programs got from cards. */
    @Override
    public Integer call() throws Exception {
        Random random = new Random(plan.seed());
        try (OpenSc programs = OpenSc.withAkisDriver()) {
            while (!plan.isOver()) {
                String reader = daemon.readerName(random.nextInt(readers));
                for (String question : List.of("--atr", "--serial")) {
                    seen += programs.run("opensc-tool", "-r", reader, question).exitCode() == 0 ? 1 : 0;
                }
                programs.run("timeout", "1", "pcsc_scan", "-n");
            }
        }
        return seen;
    }
}
