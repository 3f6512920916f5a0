"""The peers of peers.py: one network, given as a list of layers (W, b), W a SciPy CSR matrix or dense; images are rows. Each has
step(samples) -> loss, one step of descent on these training samples, and predict() -> the predicted classes of the test images."""

import time
import warnings

import numpy as np
import scipy.sparse as sparse

RATE, MOMENTUM, DECAY = 0.01, 0.9, 5e-4


def pieces(rows, columns, links=1000):
    """The links of a layer in pieces whose activations stay in the cache: twice as fast as all of them at once."""
    return zip(*(np.array_split(values, max(1, len(rows) // links)) for values in (rows, columns)))


def seconds(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


class SciPy:
    name = "SciPy, links"

    def __init__(self, layers, data):
        self.x, self.labels, self.test = data
        self.weights = [w.copy() for w, _ in layers]
        self.biases = [b.copy() for _, b in layers]
        self.coordinates = [sparse.issparse(w) and list(pieces(w.tocoo().row, w.indices)) for w in self.weights]
        self.moments = [np.zeros_like(self.values(i)) for i in range(len(layers))]
        self.bias_moments = [np.zeros_like(b) for b in self.biases]

    def values(self, i):
        return self.weights[i].data if self.coordinates[i] else self.weights[i]

    def forward(self, x):
        activations = [x]
        for i, (weight, bias) in enumerate(zip(self.weights, self.biases)):
            y = weight @ activations[-1]
            y += bias[:, None]
            activations.append(np.maximum(y, 0, out=y) if i + 1 < len(self.weights) else y)
        return activations

    def step(self, chosen):
        activations = self.forward(np.ascontiguousarray(self.x[chosen].T))
        e = np.exp(activations[-1] - activations[-1].max(0))
        e /= e.sum(0)
        right = self.labels[chosen], np.arange(len(chosen))
        loss = -np.log(e[right]).mean()
        e[right] -= 1
        dy = e / len(chosen)
        for i in reversed(range(len(self.weights))):
            x, links = activations[i], self.coordinates[i]
            g = np.concatenate([np.einsum("kb,kb->k", dy.take(rows, 0), x.take(columns, 0)) for rows, columns in links]) \
                if links else dy @ x.T
            db = dy.sum(1)
            dy = (self.weights[i].T @ dy) * (x > 0) if i else None
            values = self.values(i)
            self.moments[i] = MOMENTUM * self.moments[i] + (g + DECAY * values)
            values -= RATE * self.moments[i]
            self.bias_moments[i] = MOMENTUM * self.bias_moments[i] + db
            self.biases[i] -= RATE * self.bias_moments[i]
        return float(loss)

    def predict(self):
        blocks = np.array_split(self.test, max(1, len(self.test) // 1000))
        return np.concatenate([self.forward(np.ascontiguousarray(b.T))[-1].argmax(0) for b in blocks])


def torch_peers(threads, batch):
    import torch
    from torch.nn import functional as F

    warnings.filterwarnings("ignore", "Sparse CSR tensor support")
    torch.set_num_threads(threads)
    csr = getattr(torch, "_sparse_csr_tensor_unsafe", torch.sparse_csr_tensor)  # without looking the indices over each time
    convolved = lambda x, w, b: F.conv2d(x[:, :, None, None], w[:, :, None, None], b)[:, :, 0, 0]

    class Torch:
        def prepare(self, data, weights, layers):
            self.x, self.labels, self.test = torch.tensor(data[0]), torch.tensor(data[1].astype(np.int64)), torch.tensor(data[2])
            self.biases = [torch.tensor(b).requires_grad_() for _, b in layers]
            self.weights = [w.requires_grad_() for w in weights]
            groups = [{"params": self.weights, "weight_decay": DECAY}, {"params": self.biases}]
            self.descent = torch.optim.SGD(groups, RATE, MOMENTUM)

        def step(self, chosen):
            chosen = torch.from_numpy(chosen)
            loss = F.cross_entropy(self.forward(self.x[chosen]), self.labels[chosen])
            self.descent.zero_grad(set_to_none=True)
            loss.backward()
            self.mask()
            self.descent.step()
            return loss.item()

        def mask(self):
            pass

        def predict(self):
            with torch.no_grad():
                return torch.cat([self.forward(block).argmax(1) for block in self.test.split(1000)]).numpy()

    class Masks(Torch):
        name = "PyTorch, masks"

        def __init__(self, layers, data):
            self.masks = [torch.tensor((w != 0).toarray().astype(np.float32)) if sparse.issparse(w) else None for w, _ in layers]
            self.prepare(data, [torch.tensor(w.toarray() if sparse.issparse(w) else w) for w, _ in layers], layers)
            self.layer = min((F.linear, convolved), key=self.time)

        @staticmethod
        def time(layer):
            x, w, b = (torch.rand(s, requires_grad=True) for s in ((batch, 1000), (1000, 1000), (1000,)))
            return min(seconds(lambda: layer(x, w, b).sum().backward()) for _ in range(10))

        def forward(self, x):
            for i, (weight, bias) in enumerate(zip(self.weights, self.biases)):
                x = self.layer(x if i == 0 else x.relu(), weight, bias)
            return x

        def mask(self):
            for weight, mask in zip(self.weights, self.masks):
                if mask is not None:
                    weight.grad.mul_(mask)

    class Dense(Masks):
        name = "PyTorch, dense"

        def mask(self):
            pass

    class Product(torch.autograd.Function):
        """Y = W X for the links of one layer: `values` at CSR `rows`, of the transpose where `columns` says."""

        @staticmethod
        def forward(ctx, values, x, links):
            ctx.links = links
            ctx.save_for_backward(values, x)
            return csr(links["ptr"], links["column"], values, links["shape"]) @ x

        @staticmethod
        def backward(ctx, dy):
            (values, x), links = ctx.saved_tensors, ctx.links
            g = torch.cat([(dy.index_select(0, rows) * x.index_select(0, columns)).sum(1) for rows, columns in links["pieces"]])
            if not ctx.needs_input_grad[1]:
                return g, None, None
            transposed = csr(links["t_ptr"], links["t_column"], values[links["t_link"]], links["shape"][::-1])
            return g, transposed @ dy, None

    class Links(Torch):
        name = "PyTorch, links"

        def __init__(self, layers, data):
            self.links = [self.indices(w) if sparse.issparse(w) else None for w, _ in layers]
            self.prepare(data, [torch.tensor(w.data if sparse.issparse(w) else w) for w, _ in layers], layers)

        @staticmethod
        def indices(w):
            numbered = sparse.csr_matrix((np.arange(w.nnz), w.indices, w.indptr), w.shape).tocsc()
            tensor = lambda values: torch.tensor(values.astype(np.int64))
            return {"ptr": tensor(w.indptr), "column": tensor(w.indices), "shape": w.shape, "t_ptr": tensor(numbered.indptr),
                    "t_column": tensor(numbered.indices), "t_link": tensor(numbered.data),
                    "pieces": [(tensor(rows), tensor(columns)) for rows, columns in pieces(w.tocoo().row, w.indices)]}

        def forward(self, x):
            x = x.T.contiguous()
            for i, (weight, bias, links) in enumerate(zip(self.weights, self.biases, self.links)):
                x = (Product.apply(weight, x, links) if links else weight @ x) + bias[:, None]
                x = x.relu() if i + 1 < len(self.weights) else x
            return x.T

    about = torch.__config__.show()
    blas = about[about.index("BLAS_INFO") :].split(",")[0]
    return (Masks, Links, Dense), f"PyTorch {torch.__version__}, {blas}, {torch.get_num_threads()} threads"
