package tr.nes.browser.bench;

import java.time.Duration;

/** Processor time of a process and its children. */
record CpuTime(ProcessHandle process) {

    /** Seconds so far. */
    double seconds() {
        return process.descendants()
                        .map(CpuTime::of)
                        .reduce(of(process), Duration::plus)
                        .toNanos()
                / 1e9;
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
