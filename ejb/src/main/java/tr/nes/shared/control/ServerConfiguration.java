package tr.nes.shared.control;

import java.util.Optional;
import tr.nes.shared.Setting;

/**
 * Settings that the server's scripts and descriptors read. They are declared here only to be checked: the server takes a
 * misspelt one for something else, or for nothing, without a word.
 */
public interface ServerConfiguration {

    @Setting(
            name = "nes.transport",
            fallback = "auto",
            pattern = "auto|pcsc|simulated|remote",
            must = "must be auto, pcsc, simulated or remote")
    String transport();

    @Setting(name = "nes.simulator.allowed")
    Optional<Boolean> simulatorAllowed();

    @Setting(
            name = "nes.simulated.readers",
            fallback = "3",
            pattern = "[1-9][0-9]?",
            must = "must be a whole number from 1 to 99")
    String simulatedReaders();

    @Setting(
            name = "nes.readers.command.millis",
            fallback = "10000",
            pattern = "[1-9][0-9]{2,5}",
            must = "must be milliseconds from 100 to 999999")
    String commandMilliseconds();

    @Setting(
            name = "nes.readers.queue.millis",
            fallback = "15000",
            pattern = "[1-9][0-9]{2,5}",
            must = "must be milliseconds from 100 to 999999")
    String queueMilliseconds();

    @Setting(name = "nes.sessions", fallback = "single", pattern = "single|cluster", must = "must be single or cluster")
    String sessions();

    @Setting(
            name = "nes.cluster.name",
            fallback = "nes",
            pattern = "[A-Za-z0-9._-]{1,64}",
            must = "must be 1 to 64 letters, digits, dots and hyphens")
    String clusterName();

    @Setting(
            name = "nes.db.pool",
            fallback = "40",
            pattern = "[1-9][0-9]{0,3}",
            must = "must be a whole number from 1 to 9999")
    String connections();

    @Setting(
            name = "nes.db.pool.records",
            fallback = "8",
            pattern = "[1-9][0-9]{0,3}",
            must = "must be a whole number from 1 to 9999")
    String recordConnections();

    @Setting(
            name = "nes.db.pool.min",
            fallback = "2",
            pattern = "[0-9]{1,4}",
            must = "must be a whole number from 0 to 9999")
    String keptConnections();

    @Setting(name = "nes.access.log", fallback = "false")
    boolean accessLog();

    @Setting(
            name = "nes.faces.stage",
            fallback = "Production",
            pattern = "Production|Development|UnitTest|SystemTest",
            must = "must be Production, or Development to have faults explained on the page")
    String facesStage();
}
