struct MatrixPage { func text(_ matrix: Matrix) -> String { "" } }
