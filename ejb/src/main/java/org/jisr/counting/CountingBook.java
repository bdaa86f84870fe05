package org.jisr.counting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jisr.security.Decision;
import org.jisr.security.FieldGroup;
import org.jisr.security.vault.ServerUnlock;
import org.jisr.security.vault.Vault;

/**
 * The book in which a forum's issue and a survivor's file count themselves, once, in their own
 * transaction: if the report is not kept, neither is its row. A matter that a forum handed over is
 * counted by the survivor's file alone.
 */
@ApplicationScoped
public class CountingBook {
  @Inject Vault vault;

  @Resource(lookup = "java:jboss/datasources/JisrCases")
  DataSource cases;

  /**
   * Counts a report.
   *
   * @param decision the one under which the report is recorded; must name the field group
   *     STATISTICS
   */
  public void count(Decision decision, CountedReport report) {
    try (Connection connection = cases.getConnection()) {
      new CountingRows(vault).write(connection, new ServerUnlock(decision), List.of(report));
    } catch (SQLException e) {
      throw new NotCounted(e);
    }
  }

  /**
   * Takes a report out of every release not sealed yet: consent to statistics withdrawn, or a
   * duplicate.
   *
   * @param decision the one under which the withdrawal is recorded; must name the field group
   *     STATISTICS
   */
  public void exclude(Decision decision, UUID id) {
    decision.require(FieldGroup.STATISTICS);
    try (Connection connection = cases.getConnection()) {
      new CountingRows(vault).exclude(connection, id);
    } catch (SQLException e) {
      throw new NotCounted(e);
    }
  }
}
