package tr.nes.cardconnector.wire;

/**
 * A reader as its agent sees it.
 *
 * @param name under which the agent's machine lists it
 * @param insertion number of insertions since the agent began to watch
 */
public record AgentReader(String name, boolean cardPresent, long insertion) {}
