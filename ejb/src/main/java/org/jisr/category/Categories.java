package org.jisr.category;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

@Repository
interface Categories {
  @Query("select c from Category c order by c.code")
  List<Category> all();

  @Query("select c from Category c where c.code = :code")
  Optional<Category> byCode(String code);

  @Query("select q from GbvimsQuestion q order by q.ordinal")
  List<GbvimsQuestion> questions();
}
