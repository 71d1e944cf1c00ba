package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.ReaderView;
import tr.nes.kiosk.boundary.ReaderDiagnostics;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.operator.CommandResult;

/** Commands for readers that need no card. */
@ApplicationScoped
public class ReaderCommands {

    @Inject
    private Readers readers;

    @Inject
    private ReaderDiagnostics diagnostics;

    CommandResult list() {
        Set<ReaderName> traced = diagnostics.traced();
        TextTable table = new TextTable("READER", "TERMINAL", "STATE", "CARD", "LAST FAULT", "TRACE", "ATTACHED AS");
        for (ReaderView reader : readers.all()) {
            table.row(
                    reader.id(),
                    reader.terminal().value(),
                    reader.state().name(),
                    card(reader),
                    reader.lastFault() == null ? "" : reader.lastFault().kind(),
                    trace(traced, reader.attachedAs()),
                    reader.attachedAs());
        }
        for (ReaderName name : readers.unregistered()) {
            table.row("", "", "UNREGISTERED", "", "", trace(traced, name.value()), name.value());
        }
        return CommandResult.done(table.lines());
    }

    private static String card(ReaderView reader) {
        if (reader.card() == null) {
            return "";
        }
        if (reader.card().readable()) {
            return reader.card().serial().value();
        }
        String version = reader.card().version();
        return version.isEmpty() ? "unreadable" : "unreadable, AKİS " + version;
    }

    private static String trace(Set<ReaderName> traced, String name) {
        return traced.stream().anyMatch(on -> on.value().equals(name)) ? "on" : "off";
    }

    CommandResult trace(String reader, String state) {
        if (!Set.of("on", "off").contains(state)) {
            return CommandResult.usage(List.of("trace"));
        }
        ReaderName name = diagnostics.find(reader);
        diagnostics.trace(name, "on".equals(state));
        return CommandResult.done(List.of("trace of " + name + " is " + state + ", in the server's log"));
    }
}
